/// Every block a layout can name.
package enum BlockCatalogue {
    package static let all: [any Block.Type] = [
        MastheadBlock.self,
        SectionBlock.self,
        ProseBlock.self,
        FindingsBlock.self,
        TilesBlock.self,
        TableBlock.self,
        BulletsBlock.self,
        DumbbellsBlock.self,
        BarsBlock.self,
        MatrixBlock.self,
        ChecklistBlock.self,
        ListBlock.self,
        SourcesBlock.self,
        CalloutBlock.self,
        ContentsBlock.self,
        PageBreakBlock.self,
    ]

    /// The block of a name; nil when there is none.
    package static func block(named name: String) -> (any Block.Type)? { all.first { $0.name == name } }
}
