import Charts

/// Every block a layout can name.
package enum BlockCatalogue {
    package static let all: [BlockKind] = blocks + ChartCatalogue.all.map { $0.block }

    private static let blocks: [BlockKind] = [
        BlockKind(MastheadBlock.self),
        BlockKind(SectionBlock.self),
        BlockKind(ProseBlock.self),
        BlockKind(FindingsBlock.self),
        BlockKind(TilesBlock.self),
        BlockKind(TableBlock.self),
        BlockKind(ChecklistBlock.self),
        BlockKind(HeatmapBlock.self),
        BlockKind(ListBlock.self),
        BlockKind(SourcesBlock.self),
        BlockKind(CalloutBlock.self),
        BlockKind(GridBlock.self),
        BlockKind(TogetherBlock.self),
        BlockKind(PartBlock.self),
        BlockKind(ContentsBlock.self),
        BlockKind(PageBreakBlock.self),
    ]

    /// The block of a name; nil when there is none.
    package static func block(named name: String) -> BlockKind? { all.first { $0.name == name } }
}

extension ChartKind {
    /// The block through which layouts name the kind.
    fileprivate static var block: BlockKind { BlockKind(chart: Self.self) }
}
