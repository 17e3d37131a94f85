/// The program's own name and version, as written into documents and manifests.
package enum Program {
    package static let name = "termreport"
    package static let version = "0.1.0"
}
