using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Partners;
using Registry.Web.Calendars;

namespace Registry.Web.Documents.GreetingLetters;

/// <summary>The English words a letter starts from; the writer changes them as she likes.</summary>
public static class EnglishProposal
{
    public const string Heading = "Letter of congratulation";
    public const string SignerTitle = "President";

    public static string Body(LetterOccasion occasion)
    {
        var you = Courtesy(occasion.Addressee);
        return string.Join('\n',
            $"{Opening(occasion)}, the {occasion.Issuer.English} has the honour to convey to {you} its warmest congratulations.",
            Friendship(occasion, you),
            $"We wish {you} good health and every success, and lasting friendship between our two peoples.");
    }

    private static string Opening(LetterOccasion occasion) => (occasion.Kind, occasion.Ordinal) switch
    {
        (AnniversaryKind.DiplomaticRelations, { } ordinal) when occasion.Country is { } country =>
            $"On the {CalendarDates.EnglishOrdinal(ordinal)} anniversary of the establishment of diplomatic relations between the Socialist Republic of Viet Nam and {country.English}{Span(occasion)}",
        (AnniversaryKind.NationalDay, { } ordinal) when occasion.Country is { } country =>
            $"On the {CalendarDates.EnglishOrdinal(ordinal)} anniversary of the National Day of {country.English}{Span(occasion)}",
        (AnniversaryKind.NationalDay, null) when occasion.Country is { } country =>
            $"On the occasion of the National Day of {country.English}, {DayText.InEnglish(occasion.On)}",
        (_, { } ordinal) => $"On the occasion of the {CalendarDates.EnglishOrdinal(ordinal)} anniversary of “{occasion.Name.English}”{Span(occasion)}",
        _ => $"On the occasion of {occasion.Name.English} {occasion.On.Year}",
    };

    private static string Friendship(LetterOccasion occasion, string you) => occasion.Kind switch
    {
        AnniversaryKind.DiplomaticRelations =>
            $"Over all these years our two peoples have tended their friendship and cooperation together. We value what {you} has done to bring them closer to one another.",
        AnniversaryKind.Partnership =>
            $"In these years our cooperation has become ever more fruitful. We value what {you} has done for it, and look forward to doing many more useful things together.",
        _ => $"We rejoice in the growing friendship between our two peoples, and value what {you} has done for it.",
    };

    private static string Span(LetterOccasion occasion) => occasion.Since.Date is { } since
        ? $" ({DayText.InEnglish(since)} – {DayText.InEnglish(occasion.On)})"
        : "";

    private static string Courtesy(PartnerKind? kind) => kind switch
    {
        PartnerKind.Embassy => "the Embassy",
        PartnerKind.ConsulateGeneral => "the Consulate General",
        PartnerKind.BusinessAssociation => "your association",
        PartnerKind.ForeignLocality => "your esteemed locality",
        _ => "your esteemed organization",
    };
}
