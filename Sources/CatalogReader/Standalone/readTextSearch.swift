import CatalogModel
import PostgresClient
import SQLText

func textSearchConfigurationsQuery(
  _ scope: CatalogScope
) -> CatalogQuery<[TextSearchConfiguration]> {
  CatalogQuery(
    """
    select n.nspname, s.cfgname, \(.name("s.cfgparser", in: .parsers)), mappings.tokens,
      mappings.dictionaries, obj_description(s.oid, 'pg_ts_config')
    from pg_ts_config s
    join pg_namespace n on n.oid = s.cfgnamespace
    cross join lateral (
      select array_agg(k.alias order by m.maptokentype, m.mapseqno),
        array_agg(\(.name("m.mapdict", in: .dictionaries)) order by m.maptokentype, m.mapseqno)
      from pg_ts_config_map m join ts_token_type(s.cfgparser) k on k.tokid = m.maptokentype
      where m.mapcfg = s.oid
    ) mappings (tokens, dictionaries)
    where \(scope.holds(schema: "n")) and \(scope.isFree("s", of: "pg_ts_config"))
    """,
    each: { row throws(PostgresError) in try configuration(row) })
}

private func configuration(_ row: Row) throws(PostgresError) -> TextSearchConfiguration {
  let dictionaries = try row.list(4).map { QualifiedName(parsing: $0) }
  let pairs = zip(try row.identifiers(3), dictionaries)
  let mappings = Dictionary(grouping: pairs, by: \.0).map { token, pairs in
    TextSearchConfiguration.Mapping(token: token, dictionaries: pairs.map(\.1))
  }
  return TextSearchConfiguration(
    try row.qualifiedName(0), parser: try row.name(2), mappings: mappings, comment: row[5])
}

func textSearchDictionariesQuery(_ scope: CatalogScope) -> CatalogQuery<[TextSearchDictionary]> {
  CatalogQuery(
    """
    select n.nspname, s.dictname, \(.name("s.dicttemplate", in: .templates)), s.dictinitoption,
      obj_description(s.oid, 'pg_ts_dict')
    from pg_ts_dict s join pg_namespace n on n.oid = s.dictnamespace
    where \(scope.holds(schema: "n")) and \(scope.isFree("s", of: "pg_ts_dict"))
    """,
    each: { row throws(PostgresError) in
      TextSearchDictionary(
        try row.qualifiedName(0), template: try row.name(2),
        options: dictionaryOptions(row[3] ?? ""), comment: row[4])
    })
}

/// Reads `name = 'value', "Other" = E'…', number = 5`, the form in which the server keeps the options of a
/// dictionary.
func dictionaryOptions(_ text: String) -> [Setting] {
  var options: [Setting] = []
  var rest = text.unicodeScalars[...]
  while !rest.isEmpty {
    let name = takeWord(from: &rest, endingAt: " =")
    rest = rest.drop { $0 == " " || $0 == "=" }
    let value = takeWord(from: &rest, endingAt: ",")
    rest = rest.drop { $0 == " " || $0 == "," }
    options.append(Setting(Identifier(name), value))
  }
  return options
}

/// A word or what stands between quotes; a doubled quote is one, as is a doubled backslash after an `E`.
private func takeWord(
  from text: inout Substring.UnicodeScalarView, endingAt ends: String
) -> String {
  let isEscaped = text.starts(with: "E'".unicodeScalars)
  if isEscaped { text.removeFirst() }
  var word = String.UnicodeScalarView()
  guard let quote = text.first, quote == "'" || quote == "\"" else {
    while let scalar = text.first, !ends.unicodeScalars.contains(scalar) {
      word.append(text.removeFirst())
    }
    return String(word)
  }
  text.removeFirst()
  while let scalar = text.popFirst() {
    let isDoubled = text.first == scalar
    if scalar == quote, !isDoubled { break }
    if scalar == quote || isEscaped && scalar == "\\", isDoubled { text.removeFirst() }
    word.append(scalar)
  }
  return String(word)
}
