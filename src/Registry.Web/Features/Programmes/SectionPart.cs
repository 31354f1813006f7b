namespace Registry.Web.Features.Programmes;

/// <summary>One section within the page of its programme.</summary>
public sealed record SectionPart(ShowModel Page, SectionRow Section)
{
    public IReadOnlyList<ActivityRow> Rows { get; } = [.. Page.Shown[Section.Id]];

    /// <summary>Headings of two levels below the page's own.</summary>
    public string Tag => Section.Depth == 0 ? "h3" : "h4";
}
