using Registry.Domain.Days;

namespace Registry.Domain.Anniversaries;

/// <summary>Looks whether a day that a plan calls by a name is the day that bears it.</summary>
public static class LabelCheck
{
    /// <summary>
    /// A warning with the days that are meant, when the plan's day is another one, or when the day itself is in doubt
    /// and others are in use: 15 August for Korea suggests 3 October.
    /// </summary>
    public static OccurrenceWarning? Check(Anniversary labelled, MonthDay planned)
    {
        var others = MonthDay.ParseList(labelled.AlternativeDates);
        var own = labelled.Base.MonthDay;
        if (own is null || others.Contains(planned) || (planned == own && (labelled.IsVerified || others.Count == 0)))
            return null;

        MonthDay[] suggested = planned == own ? [.. others] : [own.Value, .. others];
        return new("Occurrence.LabelDoubtful", planned, string.Join(", ", suggested));
    }

    /// <summary>The same for the national day of a country, among all anniversaries.</summary>
    public static OccurrenceWarning? NationalDay(IEnumerable<Anniversary> anniversaries, string countryIso2, MonthDay planned) =>
        anniversaries.FirstOrDefault(a => a.Kind == AnniversaryKind.NationalDay && a.CountryIso2 == countryIso2) is { } day
            ? Check(day, planned)
            : null;
}
