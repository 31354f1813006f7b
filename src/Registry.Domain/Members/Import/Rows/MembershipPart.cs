using Registry.Domain.Days;
using Registry.Domain.Members.Import.Mapping;

namespace Registry.Domain.Members.Import.Rows;

/// <summary>Reads what a row says of the membership: where, as what, since when, until when.</summary>
internal static class MembershipPart
{
    public static MemberDraft Read(MemberDraft draft, RowCells row, KnownWords words, DateOnly today)
    {
        draft = draft with
        {
            Number = row.Take(ImportField.Number, LineReader.ReadNumber(row.Text(ImportField.Number))),
            CountryIso2 = Country(row, words),
            Class = row.Take(ImportField.Class, MemberWordReader.ReadClass(row.Text(ImportField.Class))),
            CategoryIds = Categories(row, words),
            Joined = row.Take(ImportField.JoinedOn, MembershipDayReader.Read(row.Text(ImportField.JoinedOn), today)),
        };
        if (draft is { Class: MembershipClass.Official, CountryIso2: not null })
            row.Say(ImportField.Class, CellRemark.Problem("Cell.ForeignerIsOfficial"));

        return Leaving(Branch(draft, row, words), row, today);
    }

    /// <summary>The first day that the date allows; that more is not known is said.</summary>
    public static DateOnly? FirstDay(RowCells row, ImportField field, PartialDate date)
    {
        if (date.Year is not { } year)
            return null;

        var day = new DateOnly(year, date.Month ?? 1, date.Day ?? 1);
        if (date.Day is null)
            row.Say(field, CellRemark.Doubt("Cell.FirstDayTaken", DayText.Numeric(day)).Proposing(DayText.Numeric(day)));
        return day;
    }

    private static MemberDraft Branch(MemberDraft draft, RowCells row, KnownWords words)
    {
        if (row.Take(ImportField.Branch, LineReader.Read(row.Text(ImportField.Branch), Associations.Association.NameLength)) is not { } text)
            return draft;

        var found = words.Branch(text);
        if (found is null)
            row.Say(ImportField.Branch, CellRemark.Problem("Cell.BranchUnknown", text));

        return found?.Act switch
        {
            WordAct.Use => draft with { BranchId = found.Id },
            WordAct.Create => draft with { NewBranch = text },
            _ => draft,
        };
    }

    private static List<int> Categories(RowCells row, KnownWords words)
    {
        List<int> found = [];
        foreach (var text in row.Take(ImportField.Categories, LineReader.ReadList(row.Text(ImportField.Categories))) ?? [])
        {
            var category = words.Category(text);
            if (category is null)
                row.Say(ImportField.Categories, CellRemark.Problem("Cell.CategoryUnknown", text));
            else if (category.Id is { } id && !found.Contains(id))
                found.Add(id);
        }

        return found;
    }

    private static string? Country(RowCells row, KnownWords words)
    {
        if (row.Take(ImportField.Nationality, LineReader.Read(row.Text(ImportField.Nationality), Person.TextLength)) is not { } text)
            return null;
        if (!words.TryCountry(text, out var iso2))
            row.Say(ImportField.Nationality, CellRemark.Problem("Cell.CountryUnknown", text));

        return iso2;
    }

    /// <summary>Who died belongs no longer from that day on.</summary>
    private static MemberDraft Leaving(MemberDraft draft, RowCells row, DateOnly today)
    {
        var left = FirstDay(row, ImportField.LeftOn, row.Take(ImportField.LeftOn, MembershipDayReader.Read(row.Text(ImportField.LeftOn), today)));
        var reason = row.Take(ImportField.LeavingReason, MemberWordReader.ReadLeavingReason(row.Text(ImportField.LeavingReason)));
        if (left is null && draft.DeceasedOn is { } death)
            (left, reason) = (death, reason ?? Members.LeavingReason.Deceased);
        if (left is null && reason is not null && row.IsEmpty(ImportField.LeftOn))
            row.Say(ImportField.LeavingReason, CellRemark.Problem("Cell.LeavingDayMissing"));
        if (left is { } day && draft.Joined.Year is { } year && day < new DateOnly(year, draft.Joined.Month ?? 1, draft.Joined.Day ?? 1))
            row.Say(ImportField.LeftOn, CellRemark.Problem("Cell.LeftBeforeJoined", DayText.Numeric(day), draft.Joined.ToString()));

        return draft with { Left = left, LeavingReason = left is null ? null : reason ?? Members.LeavingReason.Other };
    }
}
