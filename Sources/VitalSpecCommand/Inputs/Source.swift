import CatalogModel
import CatalogReader
import Diagnostics
import PostgresClient
import Reporting
import SQLText
import ScratchServer

/// One side of a comparison.
enum Source: Hashable {
  case spec([String])
  case snapshot(String)
  case database(String)
  case sql(String)

  /// Tells the kind of a source from its spelling, and that of a folder from what is in it.
  init(_ text: String) throws(InputError) {
    if isAddress(text) {
      self = .database(text)
    } else if text.hasSuffix(".json") {
      self = .snapshot(text)
    } else if text.hasSuffix(".sql") {
      self = .sql(text)
    } else if text.hasSuffix(".md") {
      self = .spec([text])
    } else if try isDump(text) {
      self = .sql(text)
    } else if try describesTables(text) {
      self = .spec([text])
    } else if try !findFiles(at: text, ending: ".sql").isEmpty {
      self = .sql(text)
    } else {
      throw InputError(
        "\(text): a .md, .sql or .json file, a folder of the first two, or postgresql://… is expected"
      )
    }
  }

  /// The source as reports name it, without a password.
  func displayName(in project: Project) -> String {
    switch self {
    case .spec(let paths):
      paths.isEmpty
        ? project.configuration.spec.joined(separator: ", ")
        : paths.map(project.displayName).joined(separator: ", ")
    case .snapshot(let path), .sql(let path): project.displayName(of: path)
    case .database(let address): redacting(address)
    }
  }
}

/// Whether a file of any name is what `pg_dump` writes.
private func isDump(_ path: String) throws(InputError) -> Bool {
  guard try findFiles(at: path, ending: "") == [path] else { return false }
  let start = try readFile(path).prefix(200)
  return start.starts(with: "PGDMP".utf8) || isDumpHeader(start)
}

/// Whether a folder holds a specification, and not only a note on the SQL in it.
private func describesTables(_ path: String) throws(InputError) -> Bool {
  let documents = try findFiles(at: path, ending: ".md")
  let isNote = documents.allSatisfy { $0.split(separator: "/").last?.lowercased() == "readme.md" }
  if documents.isEmpty || !isNote { return !documents.isEmpty }
  return try findFiles(at: path, ending: ".sql").isEmpty
}

extension Source {
  /// `15.20`, for a database; `nil` for what no server has to be asked about.
  func serverVersion() throws -> String? {
    guard case .database(let address) = self else { return nil }
    let version = try Connection(lowercasingScheme(address)).serverVersion
    return "\(version / 10_000).\(version % 10_000)"
  }
}

/// libpq takes the scheme of a URI in lower case only.
private func lowercasingScheme(_ address: String) -> String {
  guard let end = address.firstRange(of: "://")?.lowerBound else { return address }
  return address[..<end].lowercased() + address[end...]
}

/// A URI, or the `host=… dbname=…` form that libpq takes too.
private func isAddress(_ text: String) -> Bool {
  let start = text.lowercased()
  if start.hasPrefix("postgres://") || start.hasPrefix("postgresql://") { return true }
  return ["host=", "hostaddr=", "dbname=", "service=", "user=", "port=", "password="]
    .contains { start.hasPrefix($0) || start.contains(" " + $0) }
}

/// Which objects a catalog names the owners of.
enum OwnersRead {
  case none, all
  /// Those that whoever reads a database does not own, and would own what a plan makes in their place.
  case others
}

/// Reads the catalog behind a source that is no specification.
func readCatalog(
  of source: Source, project: Project, owners: OwnersRead = .none
) throws -> Catalog {
  let platform = project.configuration.platform
  switch source {
  case .spec: throw InputError("a specification is no catalog")
  case .snapshot(let path):
    var catalog = try readSnapshot(path).catalog
    if owners != .all { catalog.owners = nil }
    guard owners != .all || catalog.owners != nil else {
      throw InputError(
        "\(path): the snapshot does not say who owns what; make it anew with 'snapshot --owners'")
    }
    return catalog
  case .database(let address):
    let connection = try Connection(lowercasingScheme(address))
    var catalog = try readCatalog(connection, platform: platform, owners: owners != .none)
    if owners == .others {
      let user = connection.user
      catalog.owners = catalog.owners?.filter { $0.value != user }
    }
    return catalog
  case .sql(let path):
    return try withScratchServer { server in
      try Scratch(server: server, platform: platform).elaborate(path, owners: owners == .all)
    }
  }
}

/// How much the tables of a source hold, where a server has counted: in a database, or in a snapshot that was made
/// with `--statistics`.
func readTableSizes(of source: Source) throws -> [QualifiedName: TableSize] {
  let sizes: [TableSize] =
    switch source {
    case .spec, .sql: []
    case .snapshot(let path): try readSnapshot(path).sizes ?? []
    case .database(let address): try readTableSizes(try Connection(lowercasingScheme(address)))
    }
  return Dictionary(sizes.map { ($0.table, $0) }) { first, _ in first }
}

private func readSnapshot(_ path: String) throws -> Snapshot {
  let bytes = try readFile(path)
  do {
    let snapshot = try decodeJSON(Snapshot.self, from: bytes)
    guard snapshot.version == Snapshot.currentVersion else {
      throw InputError(
        "\(path):1:1: the snapshot has version \(snapshot.version), and \(Snapshot.currentVersion) is read; make it anew with 'vital-spec snapshot'"
      )
    }
    return snapshot
  } catch let error as DecodingError {
    throw InputError("\(path):1:1: the file is no snapshot: \(error)")
  } catch let fault as JSONFault {
    throw InputError("\(path):1:1: the file is no snapshot: \(fault)")
  }
}
