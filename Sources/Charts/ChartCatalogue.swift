/// Every kind of chart a layout can name.
package enum ChartCatalogue {
    package static let all: [any ChartKind.Type] = [
        BarChart.self
    ]
}
