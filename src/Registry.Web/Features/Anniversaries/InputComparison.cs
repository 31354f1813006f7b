using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Domain.Days;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Anniversaries;

/// <summary>Mine beside theirs, as the form names things.</summary>
internal static class InputComparison
{
    public static IReadOnlyList<ConflictRow> CompareWith(this AnniversaryInput mine, AnniversaryInput theirs, AnniversaryForm form, IStringLocalizer<Text> text)
    {
        ConflictRow Row(string label, Func<AnniversaryInput, string?> value) => new(text[label], Shown(value(mine)), Shown(value(theirs)));
        ConflictRow Choice(string label, IReadOnlyList<SelectListItem> items, Func<AnniversaryInput, string?> value) =>
            Row(label, input => AnniversaryForm.NameOf(items, value(input)));
        ConflictRow Tick(string label, Func<AnniversaryInput, bool> value) => Row(label, input => text[value(input) ? "yes" : "no"]);

        ConflictRow[] rows =
        [
            Row("Name in Vietnamese", input => input.NameVi),
            Row("Name in English", input => input.NameEn),
            Row("In partners' languages", input => FurtherTitleForm.Line(input.Further)),
            Choice("Kind of day", form.Kinds, input => input.Kind.ToString()),
            Choice("Country", form.Countries, input => input.CountryIso2),
            Choice("Partner", form.Partners, input => Number(input.PartnerId)),
            Choice("Association", form.Associations, input => Number(input.AssociationId)),
            Row("Date of the event", input => input.Base.ToString()),
            Row("Rule", input => input.Rule),
            Choice("How the years are counted", form.Countings, input => input.Counting.ToString()),
            Row("Other days in use", input => input.AlternativeDates),
            Row("Kept from", input => Written(input.ValidFrom)),
            Row("Kept until", input => Written(input.ValidTo)),
            Row("Counted by", input => input.CountedBy),
            Row("Circle of countries", input => input.Scope),
            Row("Source", input => input.Source),
            Tick("The source is in doubt", input => input.IsUncertain),
            Row("Note", input => input.Note),
            Tick("Show in public and partners' calendars", input => input.IsPublic),
        ];
        return [.. rows.Where(row => row.Mine != row.Theirs)];
    }

    private static string Shown(string? value) => string.IsNullOrWhiteSpace(value) ? "–" : value.Trim();

    private static string? Number(int? id) => id?.ToString(CultureInfo.InvariantCulture);

    private static string? Written(DateOnly? day) => day is { } date ? DayText.Numeric(date) : null;
}
