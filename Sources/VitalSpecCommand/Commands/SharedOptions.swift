import SpecFormat
import ArgumentParser
import CatalogModel
import Migration
import Diagnostics
import Reporting

/// What every command takes.
struct ProjectOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The configuration file; vital-spec.yml where there is one.", valueName: "file"),
    completion: .file())
  var config: String?

  func project() throws(InputError) -> Project {
    try Project(configurationPath: config)
  }
}

/// What had another name before, beside what a specification says of that.
struct RenameOptions: ParsableArguments {
  @Option(
    name: .customLong("rename"),
    help: ArgumentHelp(
      "A table, field, key, index, function, type or value that has a new name; may be repeated.",
      valueName: "old=new"))
  var texts: [String] = []

  func validate() throws { _ = try words() }

  func words() throws(ValidationError) -> [RenameWord] {
    var words: [RenameWord] = []
    for text in texts {
      guard let word = RenameWord(parsing: text) else {
        throw ValidationError(
          "--rename takes 'public.old=new' or 'public.table.old=new', both in one schema, not '\(text)'"
        )
      }
      words.append(word)
    }
    return words
  }
}

/// What every command takes that plans changes.
struct PlanningOptions: ParsableArguments {
  @Flag(help: "Plan one transaction where PostgreSQL can, whomever it keeps waiting.")
  var offline = false

  func apply(to project: Project) -> Project {
    var configuration = project.configuration
    if offline { configuration.online = false }
    return Project(root: project.root, configuration: configuration)
  }
}

/// Ends the command with the code that the contract gives.
enum Ending {
  /// The input is wrong or the world failed.
  static let failure = ExitCode(1)
  /// Differences were found, and the caller asked to know.
  static let difference = ExitCode(2)
  static let hazard = ExitCode(3)
}

/// Runs a command's body; what fails is said in one message, and ends with 1.
func reportingFailure(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let code as ExitCode {
    throw code
  } catch let error as ValidationError {
    throw error
  } catch {
    Terminal.progress("error: \(error)")
    throw Ending.failure
  }
}

extension ReadSpec {
  /// Runs what a server tries, and says at which place of the specification it fails.
  func placingFailures<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let failure as StepFailure {
      let range = failure.paths.lazy.compactMap { context.provenance(of: $0)?.range }.first
      let place = range.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
      let names = failure.paths.map { "'\($0)'" }.joined(separator: ", ")
      throw InputError("\(place)\(names) cannot be made: \(failure.error)")
    }
  }

  /// Shows what is wrong.
  func show() {
    Terminal.show(diagnostics.sorted, files: files)
  }

  /// Shows what a catalog gave beside what was shown before.
  func show(beyond earlier: ReadSpec) {
    let known = Set(earlier.diagnostics.sorted)
    Terminal.show(diagnostics.sorted.filter { !known.contains($0) }, files: files)
  }

  /// Ends with 1 after the result is printed, where the specification has errors.
  func endIfWrong() throws {
    if diagnostics.hasErrors { throw Ending.failure }
  }
}
