namespace Registry.Domain.Programmes;

/// <summary>What differs between two states of a programme, or between an edition and the next, activity by activity.</summary>
public sealed record ProgrammeDifference(IReadOnlyList<string> Words, IReadOnlyList<ActivityContent> Added, IReadOnlyList<ActivityContent> Removed, IReadOnlyList<ActivityChange> Changed)
{
    public bool IsEmpty => Words.Count + Added.Count + Removed.Count + Changed.Count == 0;

    /// <summary>Activities are the same where their keys are, or where one was copied from the other.</summary>
    public static ProgrammeDifference Between(ProgrammeContent before, ProgrammeContent after)
    {
        var known = before.Activities.ToDictionary(activity => activity.Id);
        var pairs = after.Activities.Select(now => (Now: now, Before: Earlier(now, known))).ToList();
        var kept = pairs.Select(pair => pair.Before?.Id).OfType<int>().ToHashSet();
        return new(
            [.. WordsOf(before, after)],
            [.. pairs.Where(pair => pair.Before is null).Select(pair => pair.Now)],
            [.. before.Activities.Where(activity => !kept.Contains(activity.Id))],
            [.. pairs.Where(pair => pair.Before is not null).Select(pair => ActivityChange.Of(pair.Before!, pair.Now)).Where(change => change.Cells.Count > 0)]);
    }

    private static ActivityContent? Earlier(ActivityContent now, Dictionary<int, ActivityContent> known) =>
        known.GetValueOrDefault(now.Id) ?? (now.CopiedFromId is { } source ? known.GetValueOrDefault(source) : null);

    /// <summary>The names of the properties that differ, beside the activities.</summary>
    private static IEnumerable<string> WordsOf(ProgrammeContent before, ProgrammeContent after)
    {
        (string Name, object? Before, object? After)[] cells =
        [
            (nameof(Programme.Title), before.Title, after.Title),
            (nameof(Programme.Kind), before.Kind, after.Kind),
            (nameof(Programme.Summary), before.Summary, after.Summary),
            (nameof(Programme.Issuer), before.Issuer, after.Issuer),
            (nameof(Programme.Opening), before.Opening, after.Opening),
            (nameof(Programme.Closing), before.Closing, after.Closing),
            (nameof(Programme.Place), before.Place, after.Place),
            (nameof(Programme.SignerTitle), before.SignerTitle, after.SignerTitle),
            (nameof(Programme.Signer), before.Signer, after.Signer),
            (nameof(Programme.Recipients), before.Recipients, after.Recipients),
            (nameof(Programme.LegalBases), string.Join('\n', before.LegalBases), string.Join('\n', after.LegalBases)),
            ("Sections", Joined(before.Sections), Joined(after.Sections)),
        ];
        return cells.Where(cell => !Equals(cell.Before, cell.After)).Select(cell => cell.Name);
    }

    private static string Joined(IEnumerable<SectionContent> sections) =>
        string.Join('\n', sections.Select(section => $"{section.Label} {section.Heading}\n{section.Text}"));
}

/// <summary>An activity before and after, and the cells in which it differs.</summary>
public sealed record ActivityChange(ActivityContent Before, ActivityContent After, IReadOnlyList<ChangedCell> Cells)
{
    public static ActivityChange Of(ActivityContent before, ActivityContent after)
    {
        ChangedCell[] cells =
        [
            new(nameof(Activity.Text), before.Text, after.Text),
            new("Time", before.Time, after.Time),
            new("Assignments", Named(before), Named(after)),
            new(nameof(Activity.Place), before.Place, after.Place),
            new(nameof(Activity.Quantity), before.Quantity, after.Quantity),
            new(nameof(Activity.Budget), $"{before.Budget}", $"{after.Budget}"),
            new(nameof(Activity.BudgetSource), before.BudgetSource, after.BudgetSource),
        ];
        return new(before, after, [.. cells.Where(cell => (cell.Before ?? "") != (cell.After ?? ""))]);
    }

    private static string Named(ActivityContent activity) => string.Join("; ", activity.Parts.Select(part => part.Name));
}

/// <summary>One value that changed.</summary>
public sealed record ChangedCell(string Name, string? Before, string? After);
