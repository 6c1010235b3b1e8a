import CatalogModel
import Diagnostics

extension LintRule {
  static let definerWithoutSearchPath = LintRule(
    Rule(
      "definer-without-search-path", .warning,
      meaning: """
        A `security definer` function has its owner's rights and looks up names on its caller's search path. A \
        caller who may create anything in a schema there can put an object of his own in the place of one that \
        the function means, and it is used with the owner's rights.
        """,
      example: """
        ```sql
        create function touch() returns trigger language plpgsql security definer as $$ … $$;
        ```
        """,
      cure: "Add `set search_path = ''`, and name every object in the body with its schema."),
    eachFunction: { function, _ in findUnpinned(function) })
}

private func findUnpinned(_ function: Function) -> LintFault? {
  guard function.isSecurityDefiner,
    !function.settings.contains(where: { $0.lowercased().hasPrefix("search_path=") })
  else { return nil }
  return LintFault(
    function.path,
    "'\(function.signature.brief)' has its owner's rights and its caller's search path",
    help: "add 'set search_path = '''', and name each object with its schema")
}
