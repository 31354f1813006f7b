using Registry.Domain.Members.Letters;
using Registry.Web.Documents.Lists;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.MemberLetters;

/// <summary>Composes an association's official letter (công văn) to one of its members.</summary>
public static class MemberLetterDocument
{
    /// <param name="head">Who issues it; whoever signs the association's papers signs it.</param>
    /// <param name="symbol">What follows the number, such as <c>HHNVL</c>; the number itself is given by hand.</param>
    /// <param name="addressee">"Bà Lê Thị An".</param>
    /// <param name="values">What fills the places of the text.</param>
    public static OfficialDocument Compose(
        ListHead head, string? symbol, string addressee, LetterTemplate template, IReadOnlyDictionary<string, string> values) => new()
        {
            Profile = head.Profile,
            Superior = head.Superior,
            Issuer = head.Issuer,
            Number = symbol is null ? null : new OfficialNumber(null, symbol),
            Dated = new PlaceAndDate(head.Place, head.Day.Year, head.Day.Month),
            Summary = template.SubjectFor(values),
            Addressees = [addressee],
            Body = [.. template.Paragraphs(values).Select(paragraph => new Prose(paragraph))],
            Signature = head.Signature,
            Recipients = ["Như trên", "Lưu: VT"],
        };
}
