import CatalogLint
import CatalogModel
import Diagnostics
import Reporting
import SpecFormat

/// Adds what is unwise in what a specification asks for, at the place where it asks for it, unless a waiver
/// of the table accepts it.
///
/// - Parameter today: as `2027-01-31`; a waiver holds to the end of its day.
func lintSpecification(
  _ spec: SpecContext, files: [SourceFile], configuration: Configuration, today: String,
  into bag: inout DiagnosticBag
) {
  let desired = spec.desired
  let subject = LintSubject(
    desired.catalog, platform: configuration.platform, existing: desired.existing)
  let sources = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
  var waivers = OpenWaivers(spec.document, objects: configuration.waivers, today: today)
  for finding in lint(subject, severities: configuration.severities) {
    let fault = finding.fault
    guard let place = spec.provenance(of: fault.path) else { continue }
    if waivers.accept(finding.rule, on: fault.path) { continue }
    let range = fault.isAboutType ? place.typeRange ?? place.range : place.range
    let fix = fault.fix.flatMap { makeFix($0, at: place.typeRange, in: sources) }
    bag.add(finding.rule, at: range, fault.summary, help: fault.help, fix: fix)
  }
  waivers.report(into: &bag)
}

/// Only a word that stands alone is replaced: what else is written with it may belong to it.
private func makeFix(
  _ fix: LintFix, at range: SourceRange?, in files: [String: SourceFile]
) -> Diagnostic.Fix? {
  guard let range, let file = files[range.file] else { return nil }
  let text = file.text(file.offset(of: range.start)..<file.offset(of: range.end))
  guard fix.words.contains(text.lowercased()) else { return nil }
  return Diagnostic.Fix(replacing: range, with: fix.replacement)
}
