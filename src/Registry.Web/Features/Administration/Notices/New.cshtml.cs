using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Administration.Notices;

/// <summary>Another edition of the notice of consent.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class NewModel(RegistryDbContext db, TimeProvider time, IStringLocalizer<Text> text) : NewPage<ConsentNotice, NoticeInput>(db, text)
{
    protected override (string Field, LocalizedString Says)? Taken => ("Input.Edition", Words["There is an edition of this name already."]);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var last = await Db.ConsentNotices.AsNoTracking().OrderByDescending(notice => notice.From).ThenByDescending(notice => notice.Id).FirstOrDefaultAsync(cancellation);
        Input = last is null ? new() : NoticeInput.Of(last);
        (Input.Edition, Input.From) = ("", time.Today());
    }

    protected override Task<ConsentNotice> MakeAsync(CancellationToken cancellation) => Task.FromResult(Input.Make());
}
