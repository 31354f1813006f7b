using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Data.Work;
using Registry.Web.Mail;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Letters;

/// <summary>Letters the registry has written: waiting, sent, failed.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class IndexModel(RegistryDbContext db, IOptions<MailOptions> mail) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public OutboxState? State { get; set; }

    [FromQuery(Name = "page")]
    public int? Part { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = Paging.Of(1, 0);

    public int All { get; private set; }

    public bool HasServer => mail.Value.HasServer;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        All = await db.Outbox.CountAsync(cancellation);
        var found = db.Outbox.Mentioning(Search).Where(letter => State == null || letter.State == State);
        Paging = Paging.Of(Part, await found.CountAsync(cancellation));
        Rows = await found.OrderByDescending(letter => letter.Id).Skip(Paging.Skip).Take(Paging.Size)
            .Select(letter => new Row(letter.Id, letter.CreatedAt, letter.To, letter.ToName, letter.Subject, letter.State, letter.Attempts, letter.SentAt, letter.MayBeDouble))
            .ToListAsync(cancellation);
    }

    public sealed record Row(
        int Id, DateTimeOffset CreatedAt, string To, string? ToName, string Subject, OutboxState State, int Attempts, DateTimeOffset? SentAt, bool MayBeDouble);
}
