using System.ComponentModel.DataAnnotations;
using Registry.Domain.Members.Exporting;

namespace Registry.Web.Features.Exports.Layouts;

/// <summary>A layout as it is set out in the form.</summary>
public sealed class LayoutInput
{
    [Display(Name = "Name of the layout"), Required, StringLength(ExportLayout.NameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "Whose layout it is")]
    public int AssociationId { get; set; }

    [Display(Name = "Lines above the table"), StringLength(ExportLayout.TitlesLength)]
    public string? Titles { get; set; }

    [Display(Name = "Order of the rows")]
    public ExportSort Sort { get; set; }

    /// <summary>All fields, those taken first as a rule; their order is that of the columns.</summary>
    public IList<ColumnInput> Columns { get; set; } = [];

    public static LayoutInput Of(ExportLayout layout) => new()
    {
        Name = layout.Name,
        AssociationId = layout.AssociationId,
        Titles = layout.Titles,
        Sort = layout.Sort,
        Columns = WithTheRest(layout.Columns),
    };

    /// <summary>The columns taken, and behind them the fields that could be.</summary>
    public static IList<ColumnInput> WithTheRest(IReadOnlyList<ExportColumn> taken) =>
    [
        .. taken.Select(column => new ColumnInput { Field = column.Field, IsTaken = true, Header = column.Header }),
        .. Enum.GetValues<ExportField>().Except(taken.Select(column => column.Field)).Select(field => new ColumnInput { Field = field }),
    ];

    public IEnumerable<ExportColumn> Taken() => Columns.Where(column => column.IsTaken).Select(column => new ExportColumn(column.Field, column.Header));

    public void ApplyTo(ExportLayout layout)
    {
        layout.Rename(Name);
        layout.Head(Titles);
        layout.Order(Sort);
        layout.Arrange(Taken());
    }

    /// <summary>Moves a column as a button asks: <c>up:Phone</c>, <c>down:Phone</c>.</summary>
    public void Move(string move)
    {
        var from = Columns.ToList().FindIndex(column => move.EndsWith($":{column.Field}", StringComparison.Ordinal));
        var to = from + (move.StartsWith("up:", StringComparison.Ordinal) ? -1 : 1);
        if (from >= 0 && to >= 0 && to < Columns.Count)
            (Columns[from], Columns[to]) = (Columns[to], Columns[from]);
    }
}

/// <summary>One field of the form.</summary>
public sealed class ColumnInput
{
    public ExportField Field { get; set; }

    public bool IsTaken { get; set; }

    [StringLength(ExportColumn.HeaderLength)]
    public string? Header { get; set; }
}
