import Diagnostics
import FoundationEssentials
import Reporting
import SpecFormat

/// What a report is compared with: the JSON of an earlier one, or what a git revision gives.
func readBase(_ name: String, for source: Source, pipeline: Pipeline) throws -> CoverageBase {
  guard !name.hasSuffix(".json") else { return try readReport(name, project: pipeline.project) }
  let revision = try BaseRevision(name, of: pipeline.project)
  let before = Pipeline(project: revision.project)
  let spec = try before.readSpecificationIfAny()
  let measurement = try Measurement(
    spec, in: revision.source(like: source, in: pipeline.project), pipeline: before)
  return CoverageBase(try measurement.report(command: ""), named: name)
}

private func readReport(_ path: String, project: Project) throws -> CoverageBase {
  let bytes = try readFile(path)
  do {
    var base = try JSONDecoder().decode(CoverageBase.self, from: Data(bytes))
    base.name = project.displayName(of: path)
    return base
  } catch {
    throw InputError(
      "\(path):1:1: the file is no coverage report of this version; make it with 'vital-spec coverage --format json'"
    )
  }
}

extension Pipeline {
  /// Before the first of its files is written, a specification is empty.
  fileprivate func readSpecificationIfAny() throws(InputError) -> ReadSpec {
    let paths = project.configuration.spec.map(project.resolve)
    guard paths.contains(where: { FileManager.default.fileExists(atPath: $0) }) else {
      var bag = DiagnosticBag()
      let document = readSpec([], into: &bag)
      let context = SpecContext(document: document, desired: lower(document, into: &bag))
      return ReadSpec(files: [], context: context, diagnostics: bag)
    }
    return try readSpecification([])
  }
}
