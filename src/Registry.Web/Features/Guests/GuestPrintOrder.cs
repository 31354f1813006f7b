using Registry.Domain.Commemorations.Guests;
using Registry.Web.Documents.GuestPapers;

namespace Registry.Web.Features.Guests;

/// <summary>What somebody wants printed for guests; kept with the work.</summary>
public sealed record GuestPrintOrder(int CommemorationId, GuestPrint What, GuestChoice For)
{
    /// <summary>As a Word file, to be changed by hand; else as PDF.</summary>
    public bool InWord { get; init; }

    /// <summary>Letters can be changed by hand, cards and badges cannot.</summary>
    internal bool IsPossible => !InWord || What is GuestPrint.Letters or GuestPrint.Thanks or GuestPrint.Official;

    /// <summary>Whole sheets; letters one by one, since each counts its pages anew.</summary>
    internal int Portion => What switch
    {
        GuestPrint.PlaceCards => 25 * GuestCardsDocument.PlacesPerSheet,
        GuestPrint.Badges => 20 * GuestCardsDocument.BadgesPerSheet,
        _ => 1,
    };

    internal IQueryable<Guest> Whom(IQueryable<Guest> guests) => For switch
    {
        GuestChoice.Coming => guests.Where(guest => guest.Standing == GuestStanding.Invited && guest.Answer == AnswerKind.Accepted),
        GuestChoice.WithoutMail => guests.Where(guest => guest.Standing != GuestStanding.Withdrawn && guest.Email == null && guest.Person!.Email == null && guest.Contact!.Email == null),
        GuestChoice.Present => guests.Where(guest => guest.PresentAt != null),
        _ => guests.Where(guest => guest.Standing == GuestStanding.Listed || guest.Standing == GuestStanding.Invited),
    };
}

/// <summary>What is printed for guests.</summary>
public enum GuestPrint
{
    Letters,
    PlaceCards,
    Badges,
    Thanks,

    /// <summary>Giấy mời in the form of Decree 30/2020/NĐ-CP.</summary>
    Official,
}

/// <summary>For which guests.</summary>
public enum GuestChoice
{
    All,
    Coming,
    WithoutMail,
    Present,
}
