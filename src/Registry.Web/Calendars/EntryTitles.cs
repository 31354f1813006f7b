using Registry.Domain;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Subscriptions;
using Registry.Web.Localization;

namespace Registry.Web.Calendars;

/// <summary>What entries are called in one language.</summary>
/// <remarks>
/// In a further language: the title somebody gave in it; for diplomatic relations and national days one made from the
/// country's name; else the English; where nobody wrote that either, the Vietnamese. The entry says which it became.
/// </remarks>
internal sealed class EntryTitles(Words words)
{
    private const string Home = "VN";

    public EntryTitle Of(Anniversary day, LeftTitle? left) => words.IsFurther
        ? Own(left is null ? day.FurtherNames : left.Further) ?? OfCountry(day) ?? new(left?.English ?? day.NameEn, Words.English)
        : new(words.Choose(left?.Vietnamese ?? day.NameVi, left?.English ?? day.NameEn), words);

    public EntryTitle Of(Commemoration plan, LeftTitle? left) =>
        Choose(left ?? new(plan.TitleVi, plan.TitleEn, plan.FurtherTitles));

    public EntryTitle Of(CalendarPresence notice) => Choose(new(notice.TitleVi!, notice.TitleEn!, notice.FurtherTitles));

    private EntryTitle Choose(LeftTitle title)
    {
        if (!words.IsFurther)
            return new(words.Choose(title.Vietnamese, title.English), words);

        return Own(title.Further) ?? new(title.English, title.English == title.Vietnamese ? Words.Vietnamese : Words.English);
    }

    private EntryTitle? Own(string? kept) => FurtherTitles.In(kept, words.Language) is { } own ? new(own, words) : null;

    private EntryTitle? OfCountry(Anniversary day)
    {
        if (day.CountryIso2 is not { } iso2 || iso2 == Home || FurtherLanguages.Country(words.Language, iso2) is not { } country)
            return null;

        return day.Kind switch
        {
            AnniversaryKind.DiplomaticRelations => new(words["Diplomatic relations: {0} – {1}", FurtherLanguages.Country(words.Language, Home)!, country], words),
            AnniversaryKind.NationalDay => new(words["National day: {0}", country], words),
            _ => null,
        };
    }
}

/// <summary>A title and the language it is in.</summary>
internal sealed record EntryTitle(string Text, Words In)
{
    public EntryTitle Counted(int? ordinal) => ordinal is { } years ? this with { Text = In["{0}: {1} years", Text, years] } : this;
}
