using Registry.Web.Documents.Official;

namespace Registry.Web.Features.Programmes;

/// <summary>A section with its place in the tree.</summary>
/// <param name="Depth">0 for the uppermost.</param>
public sealed record SectionRow(int Id, int? ParentId, int Order, string? Printed, string Heading, string? Text, int Depth = 0, string Label = "")
{
    /// <summary>The tree in reading order, labelled I., 1., a) where the original printed nothing.</summary>
    public static IReadOnlyList<SectionRow> Outline(IEnumerable<SectionRow> sections)
    {
        List<SectionRow> outline = [];
        var byParent = sections.ToLookup(section => section.ParentId ?? 0);
        Below(0, 0);
        return outline;

        void Below(int parentId, int depth)
        {
            var counted = 0;
            foreach (var section in byParent[parentId].OrderBy(section => section.Order).ThenBy(section => section.Id))
            {
                counted++;
                outline.Add(section with { Depth = depth, Label = section.Printed ?? Count(depth, counted) });
                Below(section.Id, depth + 1);
            }
        }
    }

    private static string Count(int depth, int number) => depth switch
    {
        0 => OfficialNumerals.Roman(number) + ".",
        1 => $"{number}.",
        _ => OfficialNumerals.Letter(number) + ")",
    };
}
