package import Diagnostics
package import Indicators
package import SourceFiles

/// Proves every figure of a register against the documents it comes from.
///
/// Reports what does not stand there. A document is the file in `folder` named like the source; its SHA-256 has to be
/// the recorded one. A paragraph is the N-th line that is not blank; what names no paragraph, because there is no
/// value, is passed over. A plain figure that its paragraph calls over, about or estimated is a warning. Throws when
/// the disk refuses the folder or a document.
package func checkDocuments(_ register: Register, in folder: String, log: DiagnosticLog) throws(DiskFault) {
    let folder = try SourceFolder(folder)
    var documents: [String: SourceDocument] = [:]
    for source in register.sources {
        documents[source.id] = try SourceDocument.read(source, in: folder, log: log)
    }
    for fact in register.facts where !fact.locator.isEmpty {
        guard let document = documents[fact.source] else { continue }
        let claim = DocumentClaim(document: document, locator: fact.locator, place: fact.place)
        log.report(claim.faults(value: fact.value))
        if let paragraph = claim.index,
            let doubt = LostQualifier(fact: fact, document: document, paragraph: paragraph).doubt
        {
            log.report(doubt)
        }
    }
    for aim in register.aims where !aim.locator.isEmpty {
        guard let document = documents[aim.source] else { continue }
        let claim = DocumentClaim(document: document, locator: aim.locator, place: aim.place)
        log.report(claim.faults(value: aim.value) + claim.faults(number: aim.number, date: aim.date))
    }
    for action in register.actions {
        guard let document = documents[action.source] else { continue }
        log.report(DocumentClaim(document: document, locator: action.locator, place: action.place).faults(value: nil))
    }
}
