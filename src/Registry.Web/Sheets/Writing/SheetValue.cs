using System.Globalization;
using Registry.Domain.Days;

namespace Registry.Web.Sheets.Writing;

/// <summary>What is written into a cell: a text, a day or a whole number.</summary>
public readonly record struct SheetValue(string? Text, DateOnly? Day = null, long? Number = null)
{
    public static implicit operator SheetValue(string? text) => new(text);

    public static implicit operator SheetValue(DateOnly? day) => new(null, day);

    public static implicit operator SheetValue(int? number) => new(null, null, number);

    /// <summary>A whole date as a day that a sheet can sort; of others what is known, as text.</summary>
    public static SheetValue Of(PartialDate date) => date.Date is { } day ? new(null, day) : date == default ? default : new(date.ToString());

    /// <summary>As it stands in a file of plain text.</summary>
    public string Plain => Text ?? Day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? Number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
