using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Data.Work;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>What was sent: to whom, when, how and by whom.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class SentModel(RegistryDbContext db, Reader reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public LetterChannel? Channel { get; set; }

    [FromQuery(Name = "page")]
    public int? Part { get; set; }

    public Paging Paging { get; private set; } = Paging.Of(1, 0);

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var sent = db.Letters.AsNoTracking().VisibleTo(reader).Where(letter => letter.SentAt != null);
        Years = await sent.Select(letter => letter.Commemoration!.Year).Distinct().OrderByDescending(year => year).ToListAsync(cancellation);
        if (Year is { } year)
            sent = sent.Where(letter => letter.Commemoration!.Year == year);
        if (Channel is { } channel)
            sent = sent.Where(letter => letter.Channel == channel);
        if (!string.IsNullOrWhiteSpace(Search))
        {
            var (part, folded) = (Search.Trim(), SearchText.Fold(Search));
            sent = sent.Where(letter => letter.Addressee.Contains(part) || letter.AddresseeEn!.Contains(part) || letter.Partner!.SearchName.Contains(folded)
                || letter.Commemoration!.Anniversary!.SearchName.Contains(folded));
        }

        Paging = Paging.Of(Part, await sent.CountAsync(cancellation));
        var back = db.CameBack();
        Rows = await sent.OrderByDescending(letter => letter.SentAt).ThenByDescending(letter => letter.Id).Skip(Paging.Skip).Take(Paging.Size)
            .Select(letter => new Row(
                letter.Id, letter.CommemorationId, letter.Addressee, letter.AddresseeEn, letter.Commemoration!.Anniversary!.NameVi, letter.Commemoration.Anniversary.NameEn,
                letter.Commemoration.Year, letter.SentAt!.Value, letter.SentByName, letter.Channel, letter.RepeatConfirmedBy, back.Any(mail => mail.Key == "letter/" + letter.Id),
                db.Outbox.Where(mail => mail.Key == "letter/" + letter.Id).Select(mail => (OutboxState?)mail.State).FirstOrDefault()))
            .ToListAsync(cancellation);
    }

    public sealed record Row(
        int Id, int CommemorationId, string NameVi, string? NameEn, string DayVi, string DayEn, int Year, DateTimeOffset SentAt, string? SentByName, LetterChannel Channel,
        string? RepeatConfirmedBy, bool CameBack, OutboxState? Mail)
    {
        public string Name => Masthead.IsVietnamese ? NameVi : NameEn ?? NameVi;

        public string Day => Masthead.IsVietnamese ? DayVi : DayEn;
    }
}
