import CatalogLint
package import Diagnostics
import SpecFormat

/// The rules of every stage, in the order of their codes.
package let everyRule: [Rule] =
  (Rule.all + LintRule.all.map(\.rule) + [.likelyRename, .needlessRename, .unknownRename])
  .sorted { $0.code < $1.code }
