extension Normalizer {
  /// A list of values in any form, `ARRAY['a', 'b']` or `'{a,b}'::text[]`.
  func listed(_ node: SyntaxNode) -> NormalForm {
    let form = form(of: node)
    guard case .call(let name, let parts) = form, name.hasPrefix("cast "), name.hasSuffix("[]"),
      parts.count == 1, case .constant(let text) = parts[0], let items = simpleItems(text)
    else { return form }
    let type = String(name.dropFirst("cast ".count).dropLast("[]".count))
    return .call("array", items.map { withoutImpliedCast(.constant("'\($0)'"), to: type) })
  }
}

/// The items of an array's text; `nil` where one is null or in quotes, or an array itself.
private func simpleItems(_ text: String) -> [Substring]? {
  guard text.hasPrefix("'{"), text.hasSuffix("}'") else { return nil }
  let items = text.dropFirst(2).dropLast(2).split(separator: ",", omittingEmptySubsequences: false)
  let isSimple = items.allSatisfy { item in
    !item.isEmpty && item.lowercased() != "null"
      && !item.contains { $0.isWhitespace || "{}\"\\'".contains($0) }
  }
  return isSimple ? items : nil
}
