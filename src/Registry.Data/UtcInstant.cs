using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Registry.Data;

/// <summary>Keeps an instant as UTC: both databases can compare and order it.</summary>
internal sealed class UtcInstant() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));
