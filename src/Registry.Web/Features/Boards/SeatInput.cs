using System.ComponentModel.DataAnnotations;
using Registry.Domain.Associations.Board;

namespace Registry.Web.Features.Boards;

/// <summary>What the form of a seat asks for.</summary>
public sealed class SeatInput
{
    [Display(Name = "Body")]
    public BoardBody Body { get; set; }

    [Display(Name = "Title in Vietnamese"), Required, StringLength(Seat.TitleLength)]
    public string Title { get; set; } = "";

    [Display(Name = "Title in English"), StringLength(Seat.TitleLength)]
    public string? TitleEn { get; set; }

    [Display(Name = "Places"), Required, Range(0, Seat.MostPlaces)]
    public int? Count { get; set; } = 1;

    [Display(Name = "So many from the day")]
    public DateOnly? From { get; set; }

    [Display(Name = "Needed for")]
    public SeatNeed NeededFor { get; set; }

    [Display(Name = "Place in the list"), Required, Range(1, 999)]
    public int? Order { get; set; }

    public static SeatInput Of(Seat seat, DateOnly today) => new()
    {
        Body = seat.Body,
        Title = seat.Title,
        TitleEn = seat.TitleEn,
        Count = seat.CountOn(today),
        NeededFor = seat.NeededFor,
        Order = seat.Order,
    };

    /// <summary>The seat is this one: the second of two clicks.</summary>
    public bool Says(Seat seat) => (seat.Body, seat.Title, seat.NeededFor, seat.Order) == (Body, Title.Trim(), NeededFor, Order);
}
