using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Partners;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Partners.Parts;

/// <summary>A delegation, a meeting, aid: what was done together and stands nowhere else.</summary>
[Authorize(Policy = Policies.KeepPartners)]
public sealed class EventModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PartPage<PartnerEvent>(db, reader, text)
{
    [BindProperty]
    public EventInput Input { get; set; } = new();

    public override string Kind => "event";

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<PartnerEventKind>().Select(kind => new SelectListItem(Words[PartnerWords.Of(kind)], kind.ToString()));

    protected override void Show(PartnerEvent part) => Input = EventInput.Of(part);

    protected override PartnerEvent Make(int partnerId) => new(partnerId, Input.Kind, Input.On!.Value, Input.Title);

    protected override void Write(PartnerEvent part)
    {
        part.Tell(Input.Kind, Input.On!.Value, Input.To, Input.Title);
        part.Detail(Input.Place, Input.Text);
        part.Value(Input.Amount, Input.Currency);
    }

    protected override IReadOnlyList<ConflictRow> Differences(PartnerEvent theirs) =>
        InputComparison.Of(Input, EventInput.Of(theirs), Words, new Dictionary<string, IEnumerable<SelectListItem>> { [nameof(Input.Kind)] = Kinds });

    protected override Task<bool> IsThereAsync(CancellationToken cancellation) =>
        Db.PartnerEvents.AnyAsync(one => one.PartnerId == Id && one.On == Input.On && one.Kind == Input.Kind && one.Title == Input.Title, cancellation);

    /// <summary>What the form asks for.</summary>
    public sealed class EventInput
    {
        [Display(Name = "What it was")]
        public PartnerEventKind Kind { get; set; }

        [Display(Name = "In one line"), Required(ErrorMessage = "Fill this in."), StringLength(PartnerEvent.TitleLength)]
        public string Title { get; set; } = "";

        [Display(Name = "Day"), Required(ErrorMessage = "Type the day, such as 24/06/2027.")]
        public DateOnly? On { get; set; }

        [Display(Name = "Last day")]
        public DateOnly? To { get; set; }

        [Display(Name = "Place"), StringLength(PartnerEvent.PlaceLength)]
        public string? Place { get; set; }

        [Display(Name = "Value")]
        public long? Amount { get; set; }

        [Display(Name = "Currency"), StringLength(PartnerEvent.CurrencyLength)]
        public string? Currency { get; set; }

        [Display(Name = "What came of it"), StringLength(PartnerEvent.TextLength)]
        public string? Text { get; set; }

        public static EventInput Of(PartnerEvent one) => new()
        {
            Kind = one.Kind,
            Title = one.Title,
            On = one.On,
            To = one.To,
            Place = one.Place,
            Amount = one.Amount,
            Currency = one.Currency,
            Text = one.Text,
        };
    }
}
