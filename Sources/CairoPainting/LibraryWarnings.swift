internal import CPangoCairo
internal import Synchronization

/// Warnings Pango and its friends log, kept per thread so that a worker sees only its own.
///
/// They would otherwise go to standard error and be lost, while the page is painted wrongly with exit code 0.
enum LibraryWarnings {
    /// Starts listening; once for the whole process, however often it is asked for.
    static func listen() {
        _ = installed
    }

    /// The warnings logged on this thread since the last call.
    static func take() -> [String] {
        let thread = threadNumber
        return kept.withLock { $0.removeValue(forKey: thread) ?? [] }
    }
}

/// Warnings by thread; at most twenty are kept for each.
private let kept = Mutex<[UInt: [String]]>([:])

private let installed: Bool = {
    unsafe g_log_set_writer_func(
        { level, fields, count, _ in
            let serious = G_LOG_LEVEL_WARNING.rawValue | G_LOG_LEVEL_CRITICAL.rawValue | G_LOG_LEVEL_ERROR.rawValue
            guard level.rawValue & serious != 0 else { return G_LOG_WRITER_HANDLED }
            let message = unsafe message(in: UnsafeBufferPointer(start: fields, count: Int(count)))
            let thread = threadNumber
            kept.withLock { kept in
                if kept[thread, default: []].count < 20 { kept[thread, default: []].append(message) }
            }
            return G_LOG_WRITER_HANDLED
        }, nil, nil)
    return true
}()

private var threadNumber: UInt { unsafe UInt(bitPattern: g_thread_self()) }

private func message(in fields: UnsafeBufferPointer<GLogField>) -> String {
    for index in fields.indices {
        let field = unsafe fields[index]
        guard let key = unsafe field.key, unsafe String(cString: key) == "MESSAGE", let value = unsafe field.value
        else { continue }
        let length = unsafe field.length
        let text = unsafe value.assumingMemoryBound(to: UInt8.self)
        if length < 0 { return unsafe String(cString: text) }
        return unsafe String(decoding: UnsafeBufferPointer(start: text, count: Int(length)), as: UTF8.self)
    }
    return "a warning without words"
}
