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

    /// <summary>The address of a page with the numbers of these records in it.</summary>
    public string AddressOf(string pattern)
    {
        var shown = Shown.FirstOrDefault(one => pattern.StartsWith(one.Begins, StringComparison.Ordinal)).Id
            ?? throw new NotSupportedException($"Say here which record {pattern} shows, or that it belongs to everybody.");
        (string Part, object Value)[] own = [("{id:int}", shown), ("{id}", shown), ("{ownerId:int}", shown)];
        return Parts.Concat(own).Aggregate(pattern, (address, part) => address.Replace(part.Part, $"{part.Value}", StringComparison.Ordinal));
    }

    /// <summary>Which record a page shows, by how its address begins; the first that fits counts.</summary>
    private IReadOnlyList<(string Begins, object Id)> Shown =>
    [
        ("/Acts/", ActId),
        ("/Administration/Profiles/", Union.Id),
        ("/Administration/Users/", UserId),
        ("/Agreements/", PartnerFile.AgreementId),
        ("/Associations/", Union.Id),
        ("/Calendar/Subscriptions/", SubscriptionId),
        ("/Commemorations/", CommemorationId),
        ("/Delegations/", DelegationId),
        ("/Exports/Layouts/", LayoutId),
        ("/Greetings/Texts", TextId),
        ("/Greetings/", RoundId),
        ("/Members/Duplicates/", PairId),
        ("/Members/Lists/", ListId),
        ("/Members/", Member.PersonId),
        ("/OutgoingPapers/", OutgoingPaperId),
        ("/Partners/", PartnerId),
        ("/Programmes/", Programme.Id),
        ("/Reports/", Report.CallId),
    ];

    /// <summary>What else stands in addresses; an optional part is left out.</summary>
    private IReadOnlyList<(string Part, object Value)> Parts =>
    [
        ("/{dutyId:int?}", ""),
        ("/{handler?}", ""),
        ("/{partId:int?}", ""),
        ("/{partyId:int?}", ""),
        ("{kind:regex(^(Submission|Letter)$)}", CoverPaperKind.Letter),
        ("{kind}/{partId:int}", $"contact/{PartnerFile.ContactId}"),
        ("{act}", "Consultation"),
        ("{activityId:int}", Programme.ActivityId),
        ("{card:int}", CardId),
        ("{congressId:int}", CongressId),
        ("{consent:int}", Member.ConsentId),
        ("{difficultyId:int}", Report.DifficultyId),
        ("{dutyId:int}", PartnerFile.DutyId),
        ("{evidenceId:int}", Programme.EvidenceId),
        ("{fileId:int}", PartnerFile.FileId),
        ("{guestId:int}", GuestId),
        ("{holdingId:int}", HoldingId),
        ("{kind}", "Invitation"),
        ("{letterId:int}", LetterId),
        ("{membership:int}", Member.MembershipId),
        ("{reportId:int}", Report.ReportId),
        ("{seatId:int}", SeatId),
        ("{sectionId:int}", Programme.SectionId),
        ("{taskId:int}", TaskId),
    ];
}
