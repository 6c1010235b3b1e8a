import CatalogLint
import Diagnostics

/// The codes of what is unwise, which a waiver can accept.
let lintCodes = Set(LintRule.all.map(\.rule.code))
