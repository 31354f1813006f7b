using Registry.Domain.Associations;
using Registry.Domain.Programmes;

namespace Registry.Web.Tests.Architecture;

/// <summary>One record of each kind that a union owns, and the addresses of their pages.</summary>
internal sealed record RecordsOfUnion(Association Union, int PartnerId, int SubscriptionId, int CommemorationId, int TaskId, int LetterId, string UserId)
{
    public required int ActId { get; init; }

    public required (int ContactId, int AgreementId, int DutyId, int FileId) PartnerFile { get; init; }

    public required int SeatId { get; init; }

    public required int HoldingId { get; init; }

    public required (int PersonId, int MembershipId, int ConsentId) Member { get; init; }

    public required int CongressId { get; init; }

    public required int PairId { get; init; }

    public required int LayoutId { get; init; }

    public required int CardId { get; init; }

    public required (int Id, int SectionId, int ActivityId, int EvidenceId) Programme { get; init; }

    public required (int CallId, int ReportId, int DifficultyId) Report { get; init; }

    public required int OutgoingPaperId { get; init; }

    public required int GuestId { get; init; }

    public required int ListId { get; init; }

    public required int RoundId { get; init; }

    public required int DelegationId { get; init; }

    public required int TextId { get; init; }

    public string AddressOf(string pattern)
    {
        var id = pattern switch
        {
            _ when pattern.StartsWith("/Acts/", StringComparison.Ordinal) => $"{ActId}",
            _ when pattern.StartsWith("/Agreements/", StringComparison.Ordinal) => $"{PartnerFile.AgreementId}",
            _ when pattern.StartsWith("/Administration/Users/", StringComparison.Ordinal) => UserId,
            _ when pattern.StartsWith("/Associations/", StringComparison.Ordinal) => $"{Union.Id}",
            _ when pattern.StartsWith("/Calendar/Subscriptions/", StringComparison.Ordinal) => $"{SubscriptionId}",
            _ when pattern.StartsWith("/Commemorations/", StringComparison.Ordinal) => $"{CommemorationId}",
            _ when pattern.StartsWith("/Members/Lists/", StringComparison.Ordinal) => $"{ListId}",
            _ when pattern.StartsWith("/Members/Duplicates/", StringComparison.Ordinal) => $"{PairId}",
            _ when pattern.StartsWith("/Members/", StringComparison.Ordinal) => $"{Member.PersonId}",

            _ when pattern.StartsWith("/Exports/Layouts/", StringComparison.Ordinal) => $"{LayoutId}",
            _ when pattern.StartsWith("/Administration/Profiles/", StringComparison.Ordinal) => $"{Union.Id}",
            _ when pattern.StartsWith("/Greetings/Texts", StringComparison.Ordinal) => $"{TextId}",
            _ when pattern.StartsWith("/Greetings/", StringComparison.Ordinal) => $"{RoundId}",
            _ when pattern.StartsWith("/Delegations/", StringComparison.Ordinal) => $"{DelegationId}",
            _ when pattern.StartsWith("/Programmes/", StringComparison.Ordinal) => $"{Programme.Id}",
            _ when pattern.StartsWith("/Greetings/Texts/", StringComparison.Ordinal) => $"{TextId}",
            _ when pattern.StartsWith("/Greetings/", StringComparison.Ordinal) => $"{RoundId}",
            _ when pattern.StartsWith("/OutgoingPapers/", StringComparison.Ordinal) => $"{OutgoingPaperId}",
            _ when pattern.StartsWith("/Reports/", StringComparison.Ordinal) => $"{Report.CallId}",
            _ when pattern.StartsWith("/Partners/", StringComparison.Ordinal) => $"{PartnerId}",
            _ => throw new NotSupportedException($"Say here which record {pattern} shows, or that it belongs to everybody."),
        };
        return pattern.Replace("/{handler?}", "", StringComparison.Ordinal)
            .Replace("{kind:regex(^(Submission|Letter)$)}", $"{CoverPaperKind.Letter}", StringComparison.Ordinal).Replace("{kind}/{partId:int}", $"contact/{PartnerFile.ContactId}", StringComparison.Ordinal).Replace("/{partId:int?}", "", StringComparison.Ordinal)
            .Replace("/{partyId:int?}", "", StringComparison.Ordinal).Replace("/{dutyId:int?}", "", StringComparison.Ordinal).Replace("{act}", "Consultation", StringComparison.Ordinal)
            .Replace("{dutyId:int}", $"{PartnerFile.DutyId}", StringComparison.Ordinal).Replace("{fileId:int}", $"{PartnerFile.FileId}", StringComparison.Ordinal)
            .Replace("{membership:int}", $"{Member.MembershipId}", StringComparison.Ordinal).Replace("{card:int}", $"{CardId}", StringComparison.Ordinal).Replace("{consent:int}", $"{Member.ConsentId}", StringComparison.Ordinal)
            .Replace("{id:int}", id, StringComparison.Ordinal).Replace("{id}", id, StringComparison.Ordinal)
            .Replace("{letterId:int}", $"{LetterId}", StringComparison.Ordinal).Replace("{guestId:int}", $"{GuestId}", StringComparison.Ordinal).Replace("{kind}", "Invitation", StringComparison.Ordinal).Replace("{taskId:int}", $"{TaskId}", StringComparison.Ordinal).Replace("{congressId:int}", $"{CongressId}", StringComparison.Ordinal)
            .Replace("{reportId:int}", $"{Report.ReportId}", StringComparison.Ordinal).Replace("{difficultyId:int}", $"{Report.DifficultyId}", StringComparison.Ordinal)
            .Replace("{sectionId:int}", $"{Programme.SectionId}", StringComparison.Ordinal).Replace("{activityId:int}", $"{Programme.ActivityId}", StringComparison.Ordinal).Replace("{evidenceId:int}", $"{Programme.EvidenceId}", StringComparison.Ordinal)
            .Replace("{ownerId:int}", id, StringComparison.Ordinal).Replace("{seatId:int}", $"{SeatId}", StringComparison.Ordinal).Replace("{holdingId:int}", $"{HoldingId}", StringComparison.Ordinal);
    }
}
