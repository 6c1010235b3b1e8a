package import Diagnostics

/// The findings as SARIF 2.1.0, with the rules that they are about; paths are relative to the project.
package func diagnosticsSARIF(_ diagnostics: [Diagnostic]) -> JSONValue {
  let rules = Set(diagnostics.map(\.rule)).sorted { $0.code < $1.code }
  return [
    "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
    "version": "2.1.0",
    "runs": [
      [
        "tool": ["driver": ["name": "vital-spec", "rules": .array(rules.map(ruleSARIF))]],
        "results": .array(diagnostics.map(resultSARIF)),
      ]
    ],
  ]
}

private func ruleSARIF(_ rule: Rule) -> JSONValue {
  [
    "id": .string(rule.code),
    "shortDescription": ["text": .string(rule.meaning)],
    "help": ["text": .string(rule.cure)],
    "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
  ]
}

private func resultSARIF(_ diagnostic: Diagnostic) -> JSONValue {
  var result: [String: JSONValue] = [
    "ruleId": .string(diagnostic.rule.code),
    "level": .string(diagnostic.severity.rawValue),
    "message": [
      "text": .string(
        [diagnostic.summary, diagnostic.help].compactMap(\.self).joined(separator: "; "))
    ],
    "locations": [["physicalLocation": locationSARIF(diagnostic.range)]],
  ]
  let related = diagnostic.notes.compactMap { note in
    note.range.map { range -> JSONValue in
      ["message": ["text": .string(note.message)], "physicalLocation": locationSARIF(range)]
    }
  }
  if !related.isEmpty { result["relatedLocations"] = .array(related) }
  return .object(result)
}

/// Lines only: SARIF counts columns in UTF-16, and a place counts them in bytes.
private func locationSARIF(_ range: SourceRange) -> JSONValue {
  [
    "artifactLocation": ["uri": .string(uriPath(range.file))],
    "region": ["startLine": .int(range.line), "endLine": .int(range.end.line)],
  ]
}

/// A path as a relative reference: what a URI may not hold is written in percent.
private func uriPath(_ path: String) -> String {
  path.utf8.map { byte in
    let scalar = Unicode.Scalar(byte)
    let isPlain =
      (scalar.isASCII && scalar.properties.isAlphabetic)
      || "0123456789-_./~".unicodeScalars.contains(scalar)
    if isPlain { return String(scalar) }
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.count == 1 ? "0" + digits : digits)
  }.joined()
}
