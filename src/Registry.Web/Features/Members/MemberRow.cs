using Registry.Domain.Members;

namespace Registry.Web.Features.Members;

/// <summary>One membership in the list.</summary>
/// <param name="Office">The seat held in an association of the reader; null for most.</param>
/// <param name="Personal">What only those see who may; null for the others.</param>
public sealed record MemberRow(
    int MembershipId, int PersonId, string Name, PersonKind Kind, MembershipClass Class, string Association, string? Number,
    DateOnly? To, bool IsDeceased, bool IsRestricted, string? Office, PersonalCells? Personal);

/// <summary>What a list shows of personal data.</summary>
/// <param name="Phone">Only its ends.</param>
public sealed record PersonalCells(int? BirthYear, string? Phone, bool LacksConsent, bool LooksDouble);
