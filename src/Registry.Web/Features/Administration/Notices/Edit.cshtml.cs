using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Administration.Notices;

/// <summary>Puts an edition right to which nobody consented yet; one that was used is shown as it is.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class EditModel(RegistryDbContext db, IStringLocalizer<Text> text) : EditPage<ConsentNotice, NoticeInput>(db, text)
{
    /// <summary>How many were given under this edition.</summary>
    public int Consents { get; private set; }

    protected override (string Field, LocalizedString Says)? Taken => ("Input.Edition", Words["There is an edition of this name already."]);

    protected override NoticeInput InputOf(ConsentNotice record) => NoticeInput.Of(record);

    protected override void Change(ConsentNotice record)
    {
        if (Consents > 0)
            throw new RuleException("ConsentNotice.UsedAlready");

        Input.ApplyTo(record);
    }

    protected override async Task<ConsentNotice?> LookUpAsync(CancellationToken cancellation)
    {
        var notice = await base.LookUpAsync(cancellation);
        if (notice is not null)
            Consents = await Db.Consents.CountAsync(consent => consent.NoticeVersion == notice.Edition, cancellation);
        return notice;
    }
}
