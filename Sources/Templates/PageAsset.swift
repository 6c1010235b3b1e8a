/// The style and the script of pages, which go into them unescaped.
package enum PageAsset {
  package static let style = String(decoding: PackageResources.coverage_css, as: UTF8.self)
  package static let script = String(decoding: PackageResources.coverage_js, as: UTF8.self)

  /// What a page allows to run, so that nothing runs that came in with a name or a text: the hash of each as
  /// a content security policy writes it.
  package static let styleHash = "sha256-MBrCJr4INiOGsl4z1HcbmNurkEoaRBFMG+4p/WCryuY="
  package static let scriptHash = "sha256-RnFDgOD+ICast+qz5Hh8xu69RJ99NzT6e8YL55SDFiA="
}
