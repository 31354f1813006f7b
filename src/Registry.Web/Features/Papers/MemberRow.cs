using Registry.Domain.Days;
using Registry.Domain.Members;

namespace Registry.Web.Features.Papers;

/// <summary>A member as papers may name them.</summary>
public sealed record MemberRow(
    int AssociationId, string Name, PersonKind Kind, string? Position, string? Workplace, string? Occupation, int? BirthYear, Gender? Gender,
    MembershipClass Class, string? Number, int? FromYear, int? FromMonth, int? FromDay, string? Phone, string? Email, string? Address)
{
    public PartialDate Joined => new(FromYear, FromMonth, FromDay);

    /// <summary>Office held and where: not personal.</summary>
    public string Office => string.Join(", ", new[] { Position, Workplace }.Where(part => part is not null));

    public static MemberRow Of(Membership membership) => new(
        membership.AssociationId, membership.Person!.FullName, membership.Person.Kind, membership.Person.Position, membership.Person.Workplace,
        membership.Person.Occupation, membership.Person.BirthYear, membership.Person.Gender, membership.Class, membership.Number,
        membership.FromYear, membership.FromMonth, membership.FromDay, membership.Person.Phone, membership.Person.Email, membership.Person.Address);

    public static IQueryable<MemberRow> Of(IQueryable<Membership> memberships) => memberships.Select(membership => new MemberRow(
        membership.AssociationId, membership.Person!.FullName, membership.Person.Kind, membership.Person.Position, membership.Person.Workplace,
        membership.Person.Occupation, membership.Person.BirthYear, membership.Person.Gender, membership.Class, membership.Number,
        membership.FromYear, membership.FromMonth, membership.FromDay, membership.Person.Phone, membership.Person.Email, membership.Person.Address));
}
