namespace Registry.Web.Documents.Lists;

/// <summary>The board of an association on a day, body by body.</summary>
/// <param name="Name">What it is the board of, and of which term: "Hội hữu nghị Việt Nam – Lào, nhiệm kỳ 2022 – 2027".</param>
/// <param name="Bodies">In the order of the list.</param>
public sealed record BoardPaper(ListHead Head, string Name, IReadOnlyList<BoardPaperBody> Bodies);

/// <param name="Name">"Ban Thường vụ".</param>
public sealed record BoardPaperBody(string Name, IReadOnlyList<BoardPaperRow> Rows);

/// <summary>One place of the board; an empty one has no name.</summary>
/// <param name="BirthYear">Null where it is not known, or not for the reader's eyes.</param>
/// <param name="Post">The title in the board.</param>
/// <param name="Unit">Occupation, position, where the person works.</param>
/// <param name="IsActing">Fills the place until somebody is elected.</param>
public sealed record BoardPaperRow(string? Name, string Post, string? BirthYear = null, string? Unit = null, bool IsActing = false, DateOnly? Since = null)
{
    /// <summary>Who it is: somebody with two titles stands twice and is one person.</summary>
    public int? PersonId { get; init; }

    /// <summary>How many people hold these places.</summary>
    public static int People(IEnumerable<BoardPaperRow> rows) =>
        rows.Where(row => row.Name is not null).Select(row => (object?)row.PersonId ?? row).Distinct().Count();
}
