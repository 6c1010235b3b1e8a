import TestSupport
import Testing

/// The persona specification as its authors go on with it, a commit at a time, on one database.
@Suite struct `Following an edit` {
  @Test func `gives each commit of a series a small migration of its own, which can be taken back`()
    throws
  {
    #expect(SpecEdit.series.count >= 20)
    try Project.baseline().withCopy { database in
      let project = try FollowedProject(
        on: database, specification: Repository.root, triesTenants: false)
      let start = try database.dump()
      let applied = try follow(SpecEdit.series, in: project)
      let rest = try project.rest()
      #expect(rest.status == 0, "\(rest.output)\(rest.errors)")
      try Project.baseline().withCopy { other in
        let direct = try FollowedProject(
          on: other, specification: project.folder.root, triesTenants: true)
        _ = try direct.migrate()
        #expect(try lines(of: database.dump()) == lines(of: other.dump()))
      }
      for file in applied.reversed() {
        try database.apply(project.folder.path("output/rollback/\(file)"))
      }
      #expect(try lines(of: database.dump()) == lines(of: start))
    }
  }

  /// Makes the first migrations, then one for each commit; returns their files in order.
  private func follow(_ edits: [SpecEdit], in project: FollowedProject) throws -> [String] {
    var applied = try project.migrate()
    for edit in edits {
      applied.append(try follow(edit, in: project))
      #expect(try project.migrations() == applied, "\(edit.subject)")
    }
    return applied
  }

  private func follow(_ edit: SpecEdit, in project: FollowedProject) throws -> String {
    try edit.apply(in: project.folder)
    let before = try project.scripts()
    let file = try project.generate(edit)
    let after = try project.scripts()
    #expect(before.filter { after[$0.key] != $0.value }.keys.sorted() == [], "\(edit.subject)")
    try project.apply(file, for: edit)
    return file
  }

  /// Columns that were added, or dropped and brought back, stand last in their tables.
  private func lines(of dump: String) -> [Substring] {
    dump.split(separator: "\n").map { $0.hasSuffix(",") ? $0.dropLast() : $0 }.sorted()
  }
}
