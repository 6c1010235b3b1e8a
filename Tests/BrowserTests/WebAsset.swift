import Foundation
import TestSupport

/// A library for pages, which `make test` fetches.
enum WebAsset: String {
  case axe = "axe.min.js"
  case mermaid = "mermaid.min.js"

  func text() throws -> String {
    let path = Repository.path(".build/web-assets/\(rawValue)")
    guard FileManager.default.fileExists(atPath: path) else {
      throw BrowserError("\(path) is not there: 'make test' fetches it")
    }
    return try readText(path)
  }
}
