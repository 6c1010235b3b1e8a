import CatalogModel
import Diagnostics
import Migration
import Reporting
import SQLText
import ScratchServer
import SpecFormat

/// A catalog with the names that its objects shall have.
struct Renaming {
  let catalog: Catalog
  let renames: [Rename]
  let findings: [Diagnostic]
}

extension Pipeline {
  /// Follows the words on former names. Where a server is at hand, it renames a copy, and its own text takes the place
  /// of what only names in it would make.
  func rename(
    _ current: Catalog, to desired: Catalog, _ words: [RenameWord], stated: [StatedRename] = []
  ) throws -> Renaming {
    guard !words.isEmpty || !stated.isEmpty else {
      return Renaming(catalog: current, renames: [], findings: [])
    }
    let own = stated.map(\.word).filter { !words.contains($0) }
    let forced = resolveRenames(words, from: current, to: desired, isForced: true)
    if let (word, reason) = forced.refused.first { throw InputError(refusal(of: word, reason)) }
    let rest = resolveRenames(own, from: forced.catalog, to: desired)
    let renames = forced.renames + rest.renames
    let ranges = Dictionary(stated.map { ($0.word, $0.range) }) { first, _ in first }
    let findings = rest.refused.compactMap { word, reason in
      ranges[word].map { finding(on: word, reason, at: $0) }
    }
    return Renaming(
      catalog: try observe(renames, in: current) ?? current.renaming(renames), renames: renames,
      findings: findings)
  }

  private func observe(_ renames: [Rename], in current: Catalog) throws -> Catalog? {
    guard !renames.isEmpty, PostgresBinaries.find() != nil else { return nil }
    return try withScratchServer { server in
      let scratch = Scratch(server: server, platform: project.configuration.platform)
      let database = try scratch.makeDatabase(current)
      let built = try scratch.readCatalog(of: database)
      try scratch.apply(planChanges(renames.map { .rename($0) }), to: database)
      let observed = try scratch.readCatalog(of: database)
      return current.renaming(renames, built: built, observed: observed)
    }
  }

  /// Points out what may be one thing under a new name; a table that is managed elsewhere keeps its own.
  func likelyRenames(
    _ changes: [Change], from current: Catalog, to desired: Catalog, spec: SpecContext
  ) -> [Diagnostic] {
    var former = current
    former.tables.removeAll { spec.desired.existing.contains($0.name) }
    return findLikelyRenames(changes, from: former, to: desired) {
      readReplacedNames(in: project)
    }.compactMap { likely in
      guard let range = spec.provenance(of: likely.new)?.range else { return nil }
      let isTable = if case .table = likely.old { true } else { false }
      let loss = isTable ? "is left behind with its rows" : "is dropped with its values"
      let name = isTable ? "\(likely.old)" : likely.old.lastName
      let reason =
        switch likely.evidence {
        case .likeness: "which is much like it"
        case .edit: "in whose place an edit put it"
        }
      return Diagnostic(
        .likelyRename, at: range,
        "'\(likely.new)' is made empty and '\(likely.old)', \(reason), \(loss)",
        help: isTable
          ? "if it is the same table, write '**Was**: `\(name)`' below its heading"
          : "if it is the same field, write `\(name)` in a column 'Was' of its row, or 'was: \(name)'"
      )
    }
  }

  private func finding(
    on word: RenameWord, _ reason: RefusedRename, at range: SourceRange
  ) -> Diagnostic {
    let (old, new) = (word.path(of: word.old), word.path(of: word.new))
    return switch reason {
    case .bothPresent:
      Diagnostic(
        .renameConflict, at: range, "the catalog has both '\(old)' and '\(new)'",
        help: "remove the word where both are meant to be there, or drop one of them by hand")
    case .bothWanted:
      Diagnostic(
        .renameConflict, at: range, "'\(old)' is given as a former name, and is described too",
        help: "remove the description, or the word on the former name")
    case .done:
      Diagnostic(
        .needlessRename, at: range, "'\(old)' is called '\(word.new)' already",
        help: "remove the word once every database has the new name")
    case .unknown, .unwanted:
      Diagnostic(
        .unknownRename, at: range, "the catalog has neither '\(old)' nor '\(new)'",
        help: "correct the former name, or remove it")
    }
  }

  private func refusal(of word: RenameWord, _ reason: RefusedRename) -> String {
    let (old, new) = (word.path(of: word.old), word.path(of: word.new))
    let why =
      switch reason {
      case .bothPresent: "both are there"
      case .bothWanted: "'\(old)' is to be there still"
      case .done: "that is its name already"
      case .unknown: "nothing has either name"
      case .unwanted: "nothing is to be called '\(new)'"
      }
    return "--rename: '\(old)' cannot become '\(new)': \(why)"
  }
}

extension ObjectPath {
  /// The name without what holds it.
  fileprivate var lastName: String {
    switch self {
    case .column(let name, _): name.name
    default: description
    }
  }
}
