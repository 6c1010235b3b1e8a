import Diagnostics
import FoundationEssentials
import Reporting

extension CheckCommand {
  /// Judges a catalog in place of the specification.
  func checkCatalog(_ source: String, pipeline: Pipeline) throws {
    let project = pipeline.project
    let catalog = try readCatalog(of: try Source(source), project: project)
    let check = CatalogCheck(
      catalog, spec: try specification(pipeline)?.context, configuration: project.configuration,
      includesExisting: existing, today: today())
    switch format {
    case .human: show(check, of: try Source(source).displayName(in: project))
    case .json: try Terminal.print(["diagnostics": catalogFindingsJSON(check.findings)])
    case .sarif: try Terminal.print(catalogFindingsSARIF(check.findings))
    case .github: Terminal.print(renderCatalogGitHub(check.findings))
    }
    for idle in check.idleWaivers {
      Terminal.progress(remark(on: idle.waiver, isOver: idle.isOver))
    }
    if check.findings.contains(where: { $0.severity == .error }) { throw Ending.failure }
  }

  /// The specification that was named, or the configured one where there is one.
  private func specification(_ pipeline: Pipeline) throws -> ReadSpec? {
    let configured = pipeline.project.configuration.spec.map(pipeline.project.resolve)
    guard !spec.isEmpty || configured.allSatisfy({ FileManager.default.fileExists(atPath: $0) })
    else { return nil }
    return try pipeline.readSpecification(spec)
  }

  private func show(_ check: CatalogCheck, of source: String) {
    Terminal.progress(renderCatalogFindings(check.findings), terminator: "")
    if check.leftOut > 0 {
      Terminal.progress(
        "note: \(count(check.leftOut, "table")) that the specification lists as managed elsewhere left out; '--existing' judges them too"
      )
    }
    if check.waived > 0 { Terminal.progress("note: \(count(check.waived, "finding")) waived") }
    if check.findings.isEmpty { Terminal.print("ok: \(source)\n") }
  }

  private func remark(on waiver: ObjectWaiver, isOver: Bool) -> String {
    let place = "\(waiver.place.file):\(waiver.place.line):\(waiver.place.column)"
    let what = "the waiver of '\(waiver.object)'"
    return isOver
      ? "warning[expired-waiver]: \(what) ended on \(waiver.until) (\(place))"
      : "warning[needless-waiver]: \(what) accepts nothing (\(place))"
  }
}
