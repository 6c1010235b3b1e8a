import PostgresClient

/// The extension that a machine lacks; `nil` for any other failure.
func missingExtension(_ error: PostgresError) -> String? {
  if let name = error.name(between: "extension \"", and: "\" is not available") { return name }
  // Servers before 16 name the file.
  let start = "could not open extension control file \""
  guard error.message.hasPrefix(start),
    let path = error.message.dropFirst(start.count).split(separator: "\"").first,
    let file = path.split(separator: "/").last, file.hasSuffix(".control")
  else { return nil }
  return String(file.dropLast(".control".count))
}

/// How an extension gets onto a machine, for a server of a major version.
func installing(_ name: String, major: Int) -> String {
  guard let package = package(of: name, major: major) else {
    return
      "no package of Debian is known that brings the extension '\(name)': install it for the server that VITAL_SPEC_PG_BIN names, or take it out of the file"
  }
  return "install the extension '\(name)' on this machine: apt-get install \(package)"
}

private func package(of name: String, major: Int) -> String? {
  if name.hasPrefix("postgis") || name == "address_standardizer" {
    return "postgresql-\(major)-postgis-3"
  }
  if let language = languages[name] { return "postgresql-\(language)-\(major)" }
  if contributed.contains(name) { return "postgresql-contrib" }
  return packages[name].map { "postgresql-\(major)-\($0)" }
}

private let languages = [
  "plperl": "plperl", "plperlu": "plperl", "plpython3u": "plpython3", "pltcl": "pltcl",
  "pltclu": "pltcl",
]

/// Packages by the end of their names.
private let packages = [
  "debversion": "debversion", "hll": "hll", "hypopg": "hypopg", "icu_ext": "icu-ext",
  "ip4r": "ip4r", "jsquery": "jsquery", "mysql_fdw": "mysql-fdw", "numeral": "numeral",
  "ogr_fdw": "ogr-fdw", "orafce": "orafce", "periods": "periods", "pg_cron": "cron",
  "pg_partman": "partman", "pg_qualstats": "pg-qualstats", "pg_rational": "rational",
  "pg_repack": "repack", "pg_similarity": "similarity", "pg_stat_kcache": "pg-stat-kcache",
  "pg_wait_sampling": "pg-wait-sampling", "pgaudit": "pgaudit", "pglogical": "pglogical",
  "pgmp": "pgmp", "pgq": "pgq3", "pgrouting": "pgrouting", "pgtap": "pgtap",
  "plpgsql_check": "plpgsql-check", "plproxy": "plproxy", "plr": "plr", "plsh": "plsh",
  "pointcloud": "pointcloud", "prefix": "prefix", "q3c": "q3c", "rum": "rum", "semver": "semver",
  "tdigest": "tdigest", "tds_fdw": "tds-fdw", "unit": "unit", "vector": "pgvector",
]

/// Extensions that come with PostgreSQL itself.
private let contributed: Set<String> = [
  "amcheck", "bloom", "btree_gin", "btree_gist", "citext", "cube", "dblink", "dict_int",
  "earthdistance", "file_fdw", "fuzzystrmatch", "hstore", "intarray", "isn", "lo", "ltree",
  "moddatetime", "pg_stat_statements", "pg_trgm", "pgcrypto", "pgrowlocks", "pgstattuple",
  "postgres_fdw", "seg", "sslinfo", "tablefunc", "tcn", "tsm_system_rows", "tsm_system_time",
  "unaccent", "uuid-ossp", "xml2",
]
