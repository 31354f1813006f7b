using Registry.Domain.Commemorations.Guests;

namespace Registry.Web.Features.Guests;

/// <summary>A line of the list.</summary>
public sealed record GuestRow(
    int Id, string Name, string? NameOwn, string? FormVi, string? FormEn, string? OfficeVi, string? OfficeEn, string? OrganisationVi, string? OrganisationEn,
    string? Group, int Precedence, string? Table, GuestStanding Standing, AnswerKind Answer, int ComingWith, DateTimeOffset? AnsweredAt, AnswerManner? AnsweredBy,
    bool IsPresent, bool HasAddress, bool KnowsOldFacts, string SortName)
{
    public string Called => string.Join(' ', new[] { Ui.Masthead.IsVietnamese ? FormVi : FormEn, Name }.Where(part => part is not null));

    public string Office => string.Join(", ", new[]
    {
        Ui.Masthead.IsVietnamese ? OfficeVi ?? OfficeEn : OfficeEn ?? OfficeVi,
        Ui.Masthead.IsVietnamese ? OrganisationVi ?? OrganisationEn : OrganisationEn ?? OrganisationVi,
    }.Where(part => part is not null));

    public string? Rank => Precedence == Guest.LowestPrecedence ? null : $"{Precedence}";
}
