import CatalogModel
import Diagnostics

extension LintRule {
  static let extensionInPublic = LintRule(
    Rule(
      "extension-in-public", .warning,
      meaning: """
        An extension lies in a schema that the platform offers over the web, and its functions are offered with \
        it. An update may bring new ones, or take a name that the schema needs itself.
        """,
      example: "(a catalog in which `create extension citext` was run with the usual search path)",
      cure: "Run `alter extension … set schema extensions`, or create it with `schema extensions`."),
    check: { subject in
      subject.extensions.filter { subject.platform.apiSchemas.contains($0.schema) }.map {
        LintFault(
          .extension($0.name), "extension '\($0.name)' lies in '\($0.schema)', open to the web",
          help: "move it with 'alter extension \($0.name) set schema extensions'")
      }
    })
}
