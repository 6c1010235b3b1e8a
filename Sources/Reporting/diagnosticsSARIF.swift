package import Diagnostics

/// The findings as SARIF 2.1.0, with the rules that they are about; paths are relative to the project.
///
/// - Parameter files: those that the findings are about; of any other, a place is a line.
package func diagnosticsSARIF(_ diagnostics: [Diagnostic], files: [SourceFile]) -> JSONValue {
  let rules = Set(diagnostics.map(\.rule)).sorted { $0.code < $1.code }
  let byPath = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
  return [
    "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
    "version": "2.1.0",
    "runs": [
      [
        "tool": ["driver": ["name": "vital-spec", "rules": .array(rules.map(ruleSARIF))]],
        "columnKind": "utf16CodeUnits",
        "results": .array(diagnostics.map { resultSARIF($0, files: byPath) }),
      ]
    ],
  ]
}

func ruleSARIF(_ rule: Rule) -> JSONValue {
  [
    "id": .string(rule.code),
    "shortDescription": ["text": .string(rule.meaning)],
    "help": ["text": .string(rule.cure)],
    "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
  ]
}

private func resultSARIF(_ diagnostic: Diagnostic, files: [String: SourceFile]) -> JSONValue {
  var result: [String: JSONValue] = [
    "ruleId": .string(diagnostic.rule.code),
    "level": .string(diagnostic.severity.rawValue),
    "message": [
      "text": .string(
        [diagnostic.summary, diagnostic.help].compactMap(\.self).joined(separator: "; "))
    ],
    "locations": [["physicalLocation": locationSARIF(diagnostic.range, files: files)]],
  ]
  let related = diagnostic.notes.compactMap { note in
    note.range.map { range -> JSONValue in
      [
        "message": ["text": .string(note.message)],
        "physicalLocation": locationSARIF(range, files: files),
      ]
    }
  }
  if !related.isEmpty { result["relatedLocations"] = .array(related) }
  if let fix = diagnostic.fix { result["fixes"] = [fixSARIF(fix, files: files)] }
  return .object(result)
}

private func fixSARIF(_ fix: Diagnostic.Fix, files: [String: SourceFile]) -> JSONValue {
  [
    "artifactChanges": [
      [
        "artifactLocation": ["uri": .string(uriPath(fix.range.file))],
        "replacements": [
          [
            "deletedRegion": regionSARIF(fix.range, files: files),
            "insertedContent": ["text": .string(fix.replacement)],
          ]
        ],
      ]
    ]
  ]
}

private func locationSARIF(_ range: SourceRange, files: [String: SourceFile]) -> JSONValue {
  [
    "artifactLocation": ["uri": .string(uriPath(range.file))],
    "region": regionSARIF(range, files: files),
  ]
}

/// SARIF counts columns in UTF-16, and a place counts them in bytes.
private func regionSARIF(_ range: SourceRange, files: [String: SourceFile]) -> JSONValue {
  guard let file = files[range.file] else {
    return ["startLine": .int(range.line), "endLine": .int(range.end.line)]
  }
  return [
    "startLine": .int(range.line), "startColumn": .int(file.utf16Column(of: range.start)),
    "endLine": .int(range.end.line), "endColumn": .int(file.utf16Column(of: range.end)),
  ]
}

/// A path as a relative reference: what a URI may not hold is written in percent.
func uriPath(_ path: String) -> String {
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
