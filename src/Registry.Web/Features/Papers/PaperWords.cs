using Registry.Web.Documents.Lists;

namespace Registry.Web.Features.Papers;

/// <summary>What papers are made of, in words; also the keys of their translations.</summary>
internal static class PaperWords
{
    public static string Of(MemberColumn column) => column switch
    {
        MemberColumn.Name => "Full name",
        MemberColumn.BirthYear => "Year of birth",
        MemberColumn.Gender => "Gender",
        MemberColumn.Occupation => "Occupation",
        MemberColumn.Workplace => "Office and workplace",
        MemberColumn.Class => "Kind of membership",
        MemberColumn.Number => "Card number",
        MemberColumn.Joined => "Joined on",
        MemberColumn.Phone => "Telephone",
        MemberColumn.Email => "E-mail",
        MemberColumn.Address => "Address",
        _ => "Room for notes",
    };
}
