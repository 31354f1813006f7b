using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Auditing;
using Registry.Data.Finding;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Documents.Lists;
using Registry.Web.Documents.Official;
using Registry.Web.Features.Papers.Prints;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Papers;

/// <summary>Members by branch as a paper, with the columns somebody chose.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class MembersPrintModel(
    RegistryDbContext db, Reader reader, MemberFinder finder, PersonalDataJournal journal, WorkItems work, PaperPress press, TimeProvider time, IStringLocalizer<Text> text)
    : MemberPaperPage(db, reader, finder, work, press, time)
{
    private static readonly MemberColumn[] Usual = [MemberColumn.Name, MemberColumn.BirthYear, MemberColumn.Workplace, MemberColumn.Number, MemberColumn.Joined];

    [FromQuery(Name = "columns")]
    public MemberColumn[] Columns { get; set; } = [];

    /// <summary>Those that the reader may see.</summary>
    public IEnumerable<MemberColumn> Choices => Enum.GetValues<MemberColumn>().Where(column => Reader.May(Ability.SeePersonalData) || !MembersSource.IsPersonal(column));

    public IReadOnlyList<MemberColumn> Shown => [.. (Columns.Length == 0 ? Usual : Columns.Append(MemberColumn.Name)).Intersect(Choices).Order()];

    protected override string WholeKind => PrintMembers.Name;

    protected override string WholeTitle => text["List of {0} members", Count];

    protected override PrintOrder WithChoices(PrintOrder order) => order with { Columns = Shown };

    protected override async Task<OfficialDocument?> ComposeAsync(CancellationToken cancellation)
    {
        var rows = await RowsAsync(cancellation);
        if (rows.Count == 0)
            return null;

        var head = await HeadAsync(cancellation);
        return MembersListDocument.Compose(new(head, head.Issuer, Shown, await MembersSource.GroupsAsync(Db, Reader, rows, Today, cancellation)));
    }

    protected override async Task TakenOutAsync(CancellationToken cancellation)
    {
        if (Shown.Any(MembersSource.IsContact))
            await journal.ExportedAsync(PersonalDataKind.Contact, Count, Request.Path, cancellation);
        if (Shown.Any(column => MembersSource.IsPersonal(column) && !MembersSource.IsContact(column)))
            await journal.ExportedAsync(PersonalDataKind.Birth, Count, Request.Path, cancellation);
    }
}
