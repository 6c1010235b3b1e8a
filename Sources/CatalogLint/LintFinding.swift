package import Diagnostics

/// A fault, and the rule that found it.
package struct LintFinding: Hashable, Sendable {
  package let rule: Rule
  package let fault: LintFault
}
