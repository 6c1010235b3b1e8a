package import ArgumentParser

/// The tool's root command.
package struct VitalSpec: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "vital-spec",
    abstract: "Keeps a PostgreSQL database and its Markdown specification the same.",
    discussion: """
      A SOURCE is a specification (a .md file or a folder of them), a catalog snapshot (.json), a database \
      (postgres://… or postgresql://…), or SQL (a .sql file or a folder of them, run on a throw-away server).

      EXAMPLES
        vital-spec check       what is wrong in the specification
        vital-spec fmt         write its fields in one form
        vital-spec diff        what the catalog lacks of it
        vital-spec generate    write migrations, rollback, verification, coverage
        vital-spec verify      prove the migrations on a throw-away server
        vital-spec coverage --against postgresql://localhost/app

      EXIT CODES
        0 done   1 bad input or a failure   2 differences were found, and asked for
        3 a hazard was not accepted   64 wrong usage
      """,
    version: "0.1.0",
    subcommands: [
      CheckCommand.self, FormatCommand.self, ModelCommand.self, DiffCommand.self,
      GenerateCommand.self,
      CoverageCommand.self, VerifyCommand.self, SnapshotCommand.self, ExplainCommand.self,
    ])

  package init() {}
}
