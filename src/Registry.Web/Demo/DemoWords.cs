using Registry.Domain.Associations;
using Registry.Domain.Commemorations;

namespace Registry.Web.Demo;

/// <summary>The small vocabulary in which the demonstration is told.</summary>
internal static class DemoWords
{
    public static Association FriendOf(this Association association, string? iso2, string? scope = null)
    {
        association.Befriend(iso2, scope);
        return association;
    }

    public static Association Founded(this Association association, int year, int? month = null, int? day = null)
    {
        association.FoundedOn(year, month, day);
        return association;
    }

    public static Association At(this Association association, string address, string mailbox, string? superior = null)
    {
        association.Locate("Đồng Nai", superior, address, mailbox, null);
        return association;
    }

    public static Association Active(this Association association, DateOnly? since, string? paper)
    {
        association.Become(AssociationStatus.Active, since, paper);
        return association;
    }

    public static Association Canvassed(this Association association, DateOnly since, string paper)
    {
        association.Become(AssociationStatus.Canvassing, since, paper);
        return association;
    }

    public static Association WithCongress(
        this Association association, int ordinal, int from, int to, string? when = null, CongressKind kind = CongressKind.Term, DateOnly? held = null)
    {
        var congress = association.Hold(ordinal, kind, from, to, when);
        if (held is { } day)
            congress.Held(day);

        return association;
    }

    public static Agency Until(this Agency agency, DateOnly last, Agency? successor)
    {
        agency.Last(agency.ValidFrom, last, successor);
        return agency;
    }

    public static Agency From(this Agency agency, DateOnly first)
    {
        agency.Last(first, agency.ValidTo, agency.Successor);
        return agency;
    }

    public static Commemoration With(this Commemoration commemoration, AssignmentVerb verb, params IEnumerable<Agency> agencies)
    {
        foreach (var agency in agencies)
            commemoration.Assign(agency, verb);

        return commemoration;
    }
}
