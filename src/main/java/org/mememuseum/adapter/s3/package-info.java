/** Stores pictures in Amazon S3. */
package org.mememuseum.adapter.s3;
