/// Every kind of chart a layout can name.
package enum ChartCatalogue {
    package static let all: [any ChartKind.Type] = [
        BarChart.self,
        LineChart.self,
        MultiplesChart.self,
        GroupedBarChart.self,
        StackedBarChart.self,
        BulletChart.self,
        DumbbellChart.self,
        SlopeChart.self,
        MatrixChart.self,
        WaffleChart.self,
    ]
}
